// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "Device",
  platforms: [.macOS(.v15)],
  products: [.library(name: "ColdRoomObjects", targets: ["ColdRoomObjects"])],
  dependencies: [.package(name: "swift-lwm2m-objects", path: "../..", traits: [])],
  targets: [
    // The company's own Objects: the plugin compiles the definition that lies beside the sources.
    .target(
      name: "ColdRoomObjects",
      dependencies: [.product(name: "LwM2M", package: "swift-lwm2m-objects")],
      plugins: [.plugin(name: "LwM2MObjectsPlugin", package: "swift-lwm2m-objects")]
    ),
    .executableTarget(
      name: "device",
      dependencies: ["ColdRoomObjects", .product(name: "LwM2MObjects", package: "swift-lwm2m-objects")]
    ),
  ],
  swiftLanguageModes: [.v6]
)

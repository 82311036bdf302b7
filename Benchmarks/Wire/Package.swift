// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "Wire",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-lwm2m-objects", path: "../..")],
  targets: [
    // The yardstick: a TLV coder for two Objects as one writes it by hand in C.
    .target(name: "Yardstick", cSettings: [.unsafeFlags(["-O2"])]),
    .executableTarget(
      name: "wire-benchmark",
      dependencies: ["Yardstick", .product(name: "LwM2M", package: "swift-lwm2m-objects")],
      plugins: [.plugin(name: "LwM2MObjectsPlugin", package: "swift-lwm2m-objects")]
    ),
  ],
  swiftLanguageModes: [.v6]
)

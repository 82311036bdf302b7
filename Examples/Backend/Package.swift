// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "Backend",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "swift-lwm2m-objects", path: "../..", traits: []),
    .package(path: "../Device"),
  ],
  targets: [
    .executableTarget(
      name: "backend",
      dependencies: [
        .product(name: "ColdRoomObjects", package: "Device"),
        .product(name: "LwM2MFoundation", package: "swift-lwm2m-objects"),
        .product(name: "LwM2MObjects", package: "swift-lwm2m-objects"),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.1

import PackageDescription

// Fetches and builds protoc-gen-swift, which Benchmarks/compile compares with.
let package = Package(
  name: "Yardstick",
  dependencies: [.package(url: "https://github.com/apple/swift-protobuf", from: "1.28.0")],
  targets: [
    .target(name: "Yardstick", dependencies: [.product(name: "SwiftProtobuf", package: "swift-protobuf")])
  ]
)

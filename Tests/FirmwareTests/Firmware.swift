import Foundation
import TestSupport

/// The example `Examples/device-cortex-m`, built in a folder of the build.
enum Firmware {
  /// Runs `make` for a target of the example.
  static func make(_ target: String) throws -> ProcessOutcome {
    try run(
      "make",
      [
        "--no-print-directory", "-C", folder.path, target,
        "BUILD=" + Corpus.packageRoot.appending(path: ".build/device-cortex-m").path, "LWM2MC=" + compiler,
      ])
  }

  /// Whether the tools are there that make an image.
  static let canBuild = has("arm-none-eabi-gcc") && has("python3") && has("make")

  /// Whether the emulator is there too.
  static let canRun = canBuild && has("qemu-system-arm")

  /// What a skipped test says.
  static let skipNotice = """
    SKIPPED: arm-none-eabi-gcc or qemu-system-arm is not installed; run Scripts/setup --tests to build and run the firmware
    """

  private static let folder = Corpus.packageRoot.appending(path: "Examples/device-cortex-m")

  /// The compiler that was built with the tests, beside their bundle.
  private static let compiler: String = {
    let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let folder =
      bundle?.deletingLastPathComponent()
      ?? URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
    return folder.appending(path: "lwm2mc").path
  }()

  private static func has(_ program: String) -> Bool {
    (try? run("which", [program]))?.status == 0
  }
}

import Foundation
import TestSupport
import Testing

/// The example for a microcontroller: the generated code and the runtime do there what they do here, in the memory that
/// is promised.
@Suite(.serialized, .enabled(if: Firmware.canBuild, Comment(rawValue: Firmware.skipNotice)))
struct FirmwareTests {
  @Test(.enabled(if: Firmware.canRun, Comment(rawValue: Firmware.skipNotice)))
  func theMicrocontrollerAnswersAsThisComputerDoes() throws {
    let outcome = try Firmware.make("check")
    #expect(outcome.status == 0, "\(outcome.output.suffix(3000)) \(outcome.errors.suffix(3000))")
    for format in ["tlv", "senml-cbor"] {
      #expect(outcome.output.contains("\(format): 19 answers, the same on Cortex-M4 and on this computer"))
    }
  }

  @Test(.enabled(if: Firmware.canRun, Comment(rawValue: Firmware.skipNotice)))
  func itAnswersWhatTheProtocolAsksFor() throws {
    let outcome = try Firmware.make("run")
    #expect(outcome.status == 0, "\(outcome.errors.suffix(3000))")
    let parts = outcome.output.components(separatedBy: "== senml-cbor\n")
    let (tlv, senML) = (try #require(parts.first), try #require(parts.last))

    // A Partial Update changes what it names: Lifetime (1), and adds the periods (2, 3).
    #expect(tlv.contains("GET /1/0 11542 -> 2.05 c10065c2010e10c1020ac1033cc10601c10755\n"))
    // The read-only Sensor Value is refused, and so is a payload that ends too early; neither changes anything.
    #expect(tlv.contains("POST /3303/0 11542 e4164442280000 -> 4.05\n"))
    #expect(tlv.contains("POST /1/0 11542 c10205c2010e -> 4.00 at byte 3\n"))
    #expect(tlv.components(separatedBy: " -> 2.05 c10065c2010e10c1020ac1033cc10601c10755\n").count == 3)
    // Sensor Value, as a half, and Sensor Units, by hand: [{-2: "/3303/0/", 0: "5700", 2: -18.3}, …].
    #expect(senML.contains("GET /3303/0 112 -> 2.05 84a321682f333330332f302f00643537303002fbc0324ccccccccccd"))
    #expect(tlv.contains("GET /3303/0 112 -> 4.15\n"))
    // The heap is given back: what is in use at most is far from what all answers together need.
    #expect(outcome.output.components(separatedBy: "# heap: ").count == 3)
  }

  @Test func itFitsIntoTheMemoryThatIsPromised() throws {
    let outcome = try Firmware.make("size")
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors.suffix(3000))")
    let rows = outcome.output.split(separator: "\n").map { $0.split { $0 == " " } }
    let together = try #require(rows.first { $0.first == "together" }).compactMap { Int($0) }
    let most = try #require(rows.first { $0.starts(with: ["at", "most"]) }).compactMap { Int($0) }
    #expect(most == [32000, 4000, 48000, 4000])
    #expect(zip(together, most).allSatisfy { $0 > 0 && $0 <= $1 }, "\(outcome.output)")
    print(outcome.output)
  }
}

import LwM2M

/// Answers the requests of a Server, and prints them with their answers.
///
/// A product takes them from its CoAP stack instead. The same file is the program on the microcontroller and on the host.
@main
struct Firmware {
  static func main() {
    var thermometer = Thermometer()
    for request in requests {
      Console.write(request)
      Console.write(" -> ")
      Console.write(thermometer.answer(request))
      Console.write("\n")
    }
  }

  private static var requests: [Request] {
    [
      .read(3, TLV.number),
      .read(3, 112),
      .read(3303, TLV.number),
      .read(3303, 112),
      // Lifetime 3600, Default Minimum Period 10, Default Maximum Period 60.
      .write(1, [0xC2, 1, 0x0E, 0x10, 0xC1, 2, 10, 0xC1, 3, 60]),
      .read(1, TLV.number),
      .read(1, 112),
      // UTC Offset "+01:00", Timezone "Europe/Berlin".
      .write(
        3,
        [0xC6, 14] + [0x2B, 0x30, 0x31, 0x3A, 0x30, 0x30]
          + [0xC8, 15, 13] + [0x45, 0x75, 0x72, 0x6F, 0x70, 0x65, 0x2F, 0x42, 0x65, 0x72, 0x6C, 0x69, 0x6E]),
      .read(3, TLV.number),
      // Package URI "coap://cold", Severity optional, Maximum Defer Period 86400.
      .write(
        5,
        [0xC8, 1, 11] + [0x63, 0x6F, 0x61, 0x70, 0x3A, 0x2F, 0x2F, 0x63, 0x6F, 0x6C, 0x64]
          + [0xC1, 11, 2, 0xC4, 13, 0, 1, 0x51, 0x80]),
      .read(5, TLV.number),
      .read(5, 112),
      // Application Type "freezer", then the Sensor Value, which only the thermometer sets.
      .write(3303, [0xE7, 0x16, 0x76] + [0x66, 0x72, 0x65, 0x65, 0x7A, 0x65, 0x72]),
      .write(3303, [0xE4, 0x16, 0x44, 0x42, 0x28, 0, 0]),
      .read(3303, TLV.number),
      .read(3303, 112),
      // The Lifetime ends before its second byte, and there is no Object 6.
      .write(1, [0xC1, 2, 5, 0xC2, 1, 0x0E]),
      .read(1, TLV.number),
      .read(6, TLV.number),
    ]
  }
}

extension WireVector {
  /// Vectors that we do not follow, and why.
  package static let exceptions: [Int: String] = {
    var reasons: [Int: String] = [:]
    for id in [1038, 1040, 1041, 1052] { reasons[id] = "needs the LwM2M Gateway, where paths begin with a text" }
    for id in [302, 303] { reasons[id] = "a comma behind the array is not JSON (RFC 8259)" }
    reasons[1280] = "1.844674407370955e19 is 18446744073709550000; it was recorded as the nearest Double"
    reasons[191] = "names are letters, which no path of LwM2M has"
    for id in [1239, 1241, 1242, 1244, 1248, 1286, 1287, 1289, 1290] {
      reasons[id] = "a record without a name; its value is tested alone"
    }
    for id in [1245, 1247] { reasons[id] = "the base name is no path" }
    return reasons
  }()
}

import TestSupport
import Testing

@testable import LwM2M

/// The base names of a pack are the best there are.
struct BaseNamesTests {
  private func pack(_ paths: [String], root: RootPath = .usual) throws -> String {
    String(decoding: try SenMLJSON.encode(paths: paths.compactMap { ResourcePath($0) }, root: root), as: UTF8.self)
  }

  @Test("one path needs none, and two far from each other do not either")
  func none() throws {
    #expect(try pack(["/3/0/1"]) == #"[{"n":"/3/0/1"}]"#)
    #expect(try pack(["/3/0/1", "/5/0/1"]) == #"[{"n":"/3/0/1"},{"n":"/5/0/1"}]"#)
    #expect(try pack(["/"]) == #"[{"n":"/"}]"#)
    #expect(try pack([]) == "[]")
  }

  @Test("instances get their own once they have enough Resources")
  func instances() throws {
    #expect(
      try pack(["/3303/0/5700", "/3303/0/5701", "/3303/1/5700", "/3303/1/5701"])
        == #"[{"bn":"/3303/","n":"0/5700"},{"n":"0/5701"},{"n":"1/5700"},{"n":"1/5701"}]"#)
    let many = (0..<2).flatMap { instance in (5600..<5620).map { "/3303/\(instance)/\($0)" } }
    let text = try pack(many)
    #expect(text.contains(#"{"bn":"/3303/0/","n":"5600"}"#) && text.contains(#"{"bn":"/3303/1/","n":"5600"}"#))
  }

  @Test("the same path again needs no name at all")
  func history() throws {
    let resource = Resource<RawInstance, Double, ReadOnly>(5700)
    let bytes = try RawInstance.$object.withValue(3303) {
      var builder = CompositeBuilder<SenMLJSON>()
      for second in 0..<3 {
        let time = RecordTime(nanoseconds: (1_700_000_000 + Int64(second)) * 1_000_000_000)
        builder.appendRead(20 + Double(second), of: resource, time: time)
      }
      return try builder.finish()
    }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text == #"[{"bn":"/3303/0/5700","bt":1700000000,"v":20},{"t":1,"v":21},{"t":2,"v":22}]"#)
  }

  @Test("any paths in any order come back, under any root, and never take more than whole names do")
  func anyPaths() throws {
    var random = SeededGenerator(seed: 14)
    for round in 0..<500 {
      let root = RootPath(["/", "/lwm2m", "/a/b%20c"][round % 3]) ?? .usual
      let paths = (0..<Int.random(in: 1...12, using: &random)).map { _ -> ResourcePath in
        let ids = (0..<4).map { _ in UInt16([0, 1, 7, 3303, 65534].randomElement(using: &random) ?? 0) }
        let depth = Int.random(in: 0...4, using: &random)
        return ResourcePath("/" + ids.prefix(depth).map(String.init).joined(separator: "/")) ?? .root
      }
      let json = try SenMLJSON.encode(paths: paths, root: root)
      #expect(try SenMLJSON.decodePaths(from: json, root: root) == paths)
      let cbor = try SenMLCBOR.encode(paths: paths, root: root)
      #expect(try SenMLCBOR.decodePaths(from: cbor, root: root) == paths)
      let prefix = root == .usual ? "" : root.description
      let plain = "[" + paths.map { "{\"n\":\"\(prefix)\($0)\"}" }.joined(separator: ",") + "]"
      #expect(json.count <= plain.utf8.count)
    }
  }
}

import LwM2M
import Testing

struct RegistrationTests {
  private func decode(_ text: String) throws -> Registration {
    try Registration(decoding: Array(text.utf8))
  }

  @Test("Objects with versions and instances, below an alternate path, beside other links")
  func decoding() throws {
    let registration = try decode(
      #"</lwm2m>;rt="oma.lwm2m";ct="110 112",</lwm2m/3303/2>,</lwm2m/3303/0/>,</lwm2m/3303>;ver=1.1,"#
        + #"</lwm2m/1/0>;ver="1.2",</lwm2m/25>,</3/0>,</lwm2m/x>;obs"#)
    #expect(registration.root.description == "/lwm2m")
    #expect(registration.contentFormats == [110, 112])
    #expect(
      registration.objects == [
        .init(1, version: ObjectVersion(major: 1, minor: 2), instances: [0]), .init(25),
        .init(3303, version: ObjectVersion(major: 1, minor: 1), instances: [0, 2]),
      ])
    #expect(registration.otherLinks == [Link("/3/0"), Link("/lwm2m/x", [.init("obs")])])
    #expect(registration[3303]?.instances == [0, 2] && registration[4] == nil)
  }

  @Test(
    "contradictions are refused",
    arguments: [
      #"</>;rt="oma.lwm2m";rt="oma.lwm2m",</3>"#, #"</a>;rt="oma.lwm2m",</b>;rt="oma.lwm2m""#,
      "</3>;ver=1.1,</3>;ver=1.2",
      "</3>;ver=1", "</3>;ver", "</>;ct=x", "</3", "3", "</3>,", "</3>;ver=\"1.1",
    ])
  func refused(_ text: String) {
    #expect(throws: PayloadError.self) { try decode(text) }
  }

  @Test("versions are written where they are not implied, in quotes for LwM2M 1.0; Security is left out")
  func encoding() throws {
    let v1_1 = ObjectVersion(major: 1, minor: 1)
    let registration = Registration(
      objects: [
        .init(0, instances: [0]), .init(1, version: v1_1, instances: [14]), .init(3, instances: [0]),
        .init(21, instances: [0]), .init(25),
        .init(69, version: ObjectVersion(major: 2, minor: 13), instances: [14, 42]),
      ])
    func text(_ version: ObjectVersion) throws -> String {
      String(decoding: try registration.encode(for: version), as: UTF8.self)
    }
    #expect(try text(.v1_0) == #"</1>;ver="1.1",</1/14>,</3/0>,</25>,</69>;ver="2.13",</69/14>,</69/42>"#)
    #expect(try text(v1_1) == "</1/14>,</3/0>,</25>,</69>;ver=2.13,</69/14>,</69/42>")
    #expect(
      try text(ObjectVersion(major: 1, minor: 2))
        == "</1>;ver=1.1,</1/14>,</3/0>,</25>,</69>;ver=2.13,</69/14>,</69/42>")
    var other = Registration(objects: [.init(3, instances: [0])], contentFormats: [112])
    #expect(String(decoding: try other.encode(for: v1_1), as: UTF8.self) == #"</>;rt="oma.lwm2m";ct=112,</3/0>"#)
    other.root = try #require(RootPath("/lwm2m/"))
    other.contentFormats = [110, 112]
    let bytes = try other.encode(for: v1_1)
    #expect(String(decoding: bytes, as: UTF8.self) == #"</lwm2m>;rt="oma.lwm2m";ct="110 112",</lwm2m/3/0>"#)
    #expect(try Registration(decoding: bytes) == other)
  }

  @Test("the version that a release implies")
  func implied() {
    let releases = [ObjectVersion.v1_0, ObjectVersion(major: 1, minor: 1), ObjectVersion(major: 1, minor: 2)]
    let expected: [ObjectID: [UInt16]] = [
      0: [0, 1, 2], 1: [0, 1, 2], 2: [0, 0, 1], 3: [0, 1, 2], 4: [0, 2, 3], 5: [0, 0, 1], 6: [0, 0, 0], 7: [0, 0, 0],
      21: [0, 0, 1], 23: [0, 0, 0], 24: [0, 0, 0], 3303: [0, 0, 0],
    ]
    for (object, minors) in expected {
      for (release, minor) in zip(releases, minors) {
        #expect(ObjectVersion.implied(for: object, in: release) == ObjectVersion(major: 1, minor: minor))
      }
    }
    #expect(ObjectVersion.implied(for: 4, in: ObjectVersion(major: 1, minor: 3)) == ObjectVersion(major: 1, minor: 3))
  }

  @Test("a Discover's attributes have types, and come back")
  func discovery() throws {
    let text =
      #"</3/0>;pmin=10;pmax=60,</3/0/7>;dim=2;epmin=1;epmax=5;gt=3.5;lt=-0.25;st=10;hqmax=4,</0/1>;ssid=101;uri="coaps://a""#
    let discovery = try Discovery(decoding: Array(text.utf8))
    #expect(discovery.entries.map(\.path.description) == ["/3/0", "/3/0/7", "/0/1"])
    let attributes = discovery.entries[1].attributes
    #expect(attributes.dimension == 2 && attributes.greaterThan == 3.5 && attributes.lessThan == -0.25)
    #expect(attributes.minimumEvaluationPeriod == 1 && attributes.maximumEvaluationPeriod == 5 && attributes.step == 10)
    #expect(attributes.others == [.init("hqmax", .token("4"))])
    #expect(discovery.entries[2].attributes.uri == "coaps://a" && discovery.entries[2].attributes.shortServerID == 101)
    #expect(try Discovery(decoding: discovery.encode()) == discovery)
    for wrong in [
      "</3>;pmin", "</3>;pmin=x", "</3>;gt=1e", "</3>;dim=1;dim=1", "</x>", "</3>;ssid=65536", "</3>;ssid=0",
      "</3>;dim=256",
    ] {
      #expect(throws: PayloadError.self) { try Discovery(decoding: Array(wrong.utf8)) }
    }
  }
}

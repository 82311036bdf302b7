#if Registry
  import LwM2M
  import LwM2MDiagnostics
  import LwM2MModel
  import LwM2MRegistry
  import TestSupport

  /// A registry of its own for one test.
  struct TestRegistry {
    let folder: ScratchFolder
    let registry: Registry

    /// An empty registry.
    init() throws {
      folder = try ScratchFolder()
      registry = try Registry.create(at: folder.path("registry.sqlite"), author: "tester")
    }

    var path: String { folder.path("registry.sqlite") }

    /// Imports texts as files.
    @discardableResult
    func importing(_ files: [String: String], options: ImportOptions = .init()) throws -> ImportReport {
      for (name, text) in files { try folder.write("in/" + name, text) }
      return try registry.import([folder.path("in")], options: options)
    }

    /// The Objects in it.
    func objects(class className: String? = nil, owner: String? = nil, allVersions: Bool = false) throws
      -> [ObjectSummary]
    {
      var objects: [ObjectSummary] = []
      try registry.eachObject(class: className, owner: owner, allVersions: allVersions) { objects.append($0) }
      return objects
    }

    /// The log.
    func log(about id: ObjectID? = nil, last: Int? = nil) throws -> [LogEntry] {
      var entries: [LogEntry] = []
      try registry.eachLogEntry(about: id, last: last) { entries.append($0) }
      return entries
    }
  }

  /// What `work` throws, `nil` when it throws nothing.
  func failure<Result>(of work: () throws -> Result) -> RegistryError? {
    do {
      _ = try work()
      return nil
    } catch {
      return error as? RegistryError
    }
  }

  /// A `Common.xml` with the Resource of `SampleDefinition`, if that had this ID, and others.
  enum SampleTables {
    static let common = """
      <?xml version="1.0" encoding="UTF-8"?>
      <LWM2M><Object ObjectType="CommonResources"><Resources>
        <Item ID="5700"><Name>Sensor Value</Name><Operations>R</Operations><Type>Float</Type>
          <RangeEnumeration></RangeEnumeration><Units></Units><Submitter>IPSO</Submitter>
          <Description>Last value.</Description><TS></TS><TSLink>0</TSLink></Item>
        <Item ID="5701"><Name>Sensor Units</Name><Operations>R</Operations><Type>String</Type>
          <RangeEnumeration></RangeEnumeration><Units></Units><Submitter>IPSO</Submitter>
          <Description>Units of the value.</Description><TS></TS><TSLink>0</TSLink></Item>
        <Item ID="5850"><Name>On/Off</Name><Operations>RW</Operations><Type>Unsigned Integer</Type>
          <RangeEnumeration></RangeEnumeration><Units></Units><Submitter>IPSO</Submitter>
          <Description>On or off.</Description><TS></TS><TSLink>0</TSLink></Item>
      </Resources></Object></LWM2M>
      """

    /// An entry of a `DDF.xml`.
    static func entry(
      _ id: Int, _ name: String, version: String = "1.0", owner: String = "ACME", isPublished: Bool = true
    ) -> String {
      """
      <Item><ObjectID>\(id)</ObjectID><URN>urn:oma:lwm2m:x:\(id)</URN><Name>\(name)</Name><Description>D</Description>
      <Owner>\(owner)</Owner><Source>2</Source><Ver>\(version)</Ver><DDF>\(isPublished ? "\(id).xml" : "")</DDF><Vorto></Vorto>
      <DDFLink>\(isPublished ? 1 : 0)</DDFLink><TS>http://ts</TS><TSLink>1</TSLink></Item>
      """
    }

    static func index(_ entries: String...) -> String { "<DDFList>\(entries.joined())</DDFList>" }

    /// A definition without an ID.
    static func unassigned(_ name: String, resources: String = "", version: String = "1.0") -> String {
      var sample = SampleDefinition(id: 10241, name: name, version: version).xml
      let urn = version == "1.0" ? "" : ":\(version)"
      sample = sample.replacing("<ObjectID>10241</ObjectID>", with: "<ObjectID></ObjectID>")
      return sample.replacing("<ObjectURN>urn:oma:lwm2m:x:10241\(urn)</ObjectURN>", with: "<ObjectURN></ObjectURN>")
    }
  }
#endif

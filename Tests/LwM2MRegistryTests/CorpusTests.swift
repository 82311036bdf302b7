#if Registry
  import Foundation
  import LwM2M
  import LwM2MDiagnostics
  import LwM2MModel
  import LwM2MRegistry
  import LwM2MXML
  import TestSupport
  import Testing

  /// The whole public registry, in and out.
  @Suite(.enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
  struct CorpusTests {
    @Test func everyDefinitionComesBackAsItIs() throws {
      let test = try TestRegistry()
      let report = try test.registry.import([try #require(Corpus.root).path])
      #expect(report.refusedCount == 0)
      #expect(report.diagnostics.allSatisfy { $0.severity == .note }, "\(report.diagnostics)")
      for file in Corpus.definitionFiles {
        let imported = DefinitionReader.read(
          bytes: [UInt8](try Data(contentsOf: file)), fileName: file.lastPathComponent)
        for definition in imported.definitions {
          let stored = try test.registry.definition(of: definition.objectID, version: definition.version)
          #expect(stored.definition == definition, "\(file.lastPathComponent)")
          let read = DefinitionReader.read(bytes: Array(stored.xml.utf8), fileName: "stored")
          #expect(read.definitions == [definition], "\(file.lastPathComponent)")
        }
      }
      #expect(try test.registry.check() == [])
    }

    @Test func countsAgreeWithAnotherTool() throws {
      let test = try TestRegistry()
      let root = try #require(Corpus.root).path
      _ = try test.registry.import([root])
      let script = """
        import sys, glob, xml.etree.ElementTree as E
        root = sys.argv[1]
        files = glob.glob(root + '/[0-9]*.xml') + glob.glob(root + '/version_history/[0-9]*.xml')
        versions = {}
        for file in files:
            for o in E.parse(file).getroot().iter('Object'):
                key = (int(o.findtext('ObjectID')), (o.findtext('ObjectVersion') or '1.0').strip() or '1.0')
                versions[key] = len(list(o.iter('Item')))
        index = {(int(i.findtext('ObjectID')), i.findtext('Ver')) for i in E.parse(root + '/DDF.xml').getroot().iter('Item')}
        owners = {}
        for i in E.parse(root + '/DDF.xml').getroot().iter('Item'):
            key = [int(p) for p in i.findtext('Ver').split('.')]
            o = int(i.findtext('ObjectID'))
            if o not in owners or owners[o][0] < key: owners[o] = (key, i.findtext('Owner'))
        common = len(list(E.parse(root + '/Common.xml').getroot().iter('Item')))
        units = len(list(E.parse(root + '/LWM2M_senml_units.xml').getroot().iter('record')))
        everything = set(versions) | index
        published = {k[0] for k in versions}
        print(len({k[0] for k in everything} - published), len(published), len(everything), len(versions), sum(versions.values()),
              common, units, len({o[1] for o in owners.values()}), sum(1 for o in {k[0] for k in everything} if o < 1024))
        """
      let python = try run("python3", ["-c", script, root])
      try #require(python.status == 0, "\(python.errors)")
      let expected = python.output.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
      let counts = try test.registry.statistics()
      let actual = [
        counts.objects[.assigned] ?? 0, counts.objects[.published] ?? 0, counts.versions, counts.definitions,
        counts.resources,
        counts.reusableResources, counts.units, counts.owners, counts.classes.first { $0.name == "oma" }?.used ?? 0,
      ]
      #expect(actual == expected)
    }

    @Test func anExportIsStableAndImportsAsAnEqualRegistry() throws {
      let test = try TestRegistry()
      _ = try test.registry.import([try #require(Corpus.root).path])
      let first = try test.registry.export(to: test.folder.path("out"))
      #expect(first.unchanged == 0)
      let again = try test.registry.export(to: test.folder.path("out"))
      #expect(again.written == 0)
      #expect(again.unchanged == first.written)
      let copy = try TestRegistry()
      #expect(try copy.registry.import([test.folder.path("out")]).refusedCount == 0)
      #expect(try copy.dump() == test.dump())
      _ = try copy.registry.export(to: test.folder.path("out2"))
      #expect(try run("diff", ["-r", test.folder.path("out"), test.folder.path("out2")]).output == "")
      #expect(
        try run("xmllint", ["--noout", test.folder.path("out/DDF.xml"), test.folder.path("out/Common.xml")]).status == 0
      )
    }
  }
#endif

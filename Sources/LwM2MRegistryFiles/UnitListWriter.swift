/// Writes the units that a registry adds to those of SenML, `LWM2M_senml_units.xml`.
public enum UnitListWriter {
  /// The units as a file: UTF-8, indented with tabs, ending with a line feed.
  public static func bytes(of units: [UnitRecord]) -> [UInt8] {
    var output = XMLOutput(depth: 1)
    output.leaf("title", "Additional SenML Units")
    output.element("registry", [("id", "senml-units")]) { output in
      for unit in units {
        output.element("record", [("date", unit.date)]) { output in
          output.leaf("value", unit.symbol.text)
          output.leaf("description", unit.summary.text)
          output.leaf("note", unit.note.text)
        }
      }
    }
    return TableText.head("units", schema: "http://openmobilealliance.org/tech/profiles/LWM2M_senml_units.xsd")
      + output.bytes + Array("</units>\n".utf8)
  }
}

public import LwM2M
import LwM2MDiagnostics

/// Links as lines: the target, the word `link`, and what is said of the target, as the format writes it.
///
///     /	link	rt="oma.lwm2m";ct="60 110 112"
///     /3/0	link
///     /3303	link	ver=1.1
public enum LinkLines {
  private static let type = "link"

  /// The lines for links, each with a line break.
  ///
  /// Throws when a link cannot be written.
  public static func text(of links: [Link]) throws(PayloadFailure) -> String {
    var text = ""
    for link in links {
      let attributes = try attributes(of: link)
      text += EscapedText.text(link.target) + "\t" + type + (attributes.isEmpty ? "" : "\t" + attributes) + "\n"
    }
    return text
  }

  private static func attributes(of link: Link) throws(PayloadFailure) -> String {
    do throws(PayloadError) {
      let written = String(decoding: try LinkFormat.encode([Link("/", link.attributes)]), as: UTF8.self)
      return EscapedText.text(String(written.unicodeScalars.dropFirst(4)))
    } catch { throw PayloadFailure("\(link.target): \(PayloadFailure(error).message)") }
  }

  /// The links of a text; empty lines and lines that begin with `#` are passed over.
  ///
  /// Throws, with line and column, at what is none.
  public static func links(_ bytes: [UInt8]) throws(PayloadFailure) -> [Link] {
    var links: [Link] = []
    for row in try TextRow.rows(bytes) {
      guard let link = link(row.columns) else {
        throw PayloadFailure(
          "expected a path, the word link and attributes such as ver=1.1;ct=112, with tabs between",
          at: .text(SourcePosition(line: row.line, column: 1)))
      }
      links.append(link)
    }
    return links
  }

  private static func link(_ columns: [String]) -> Link? {
    guard 1...3 ~= columns.count, columns.count == 1 || columns[1] == type, let target = EscapedText.value(columns[0]),
      let attributes = EscapedText.value(columns.count == 3 ? columns[2] : "")
    else { return nil }
    let text = "<" + target + ">" + (attributes.isEmpty ? "" : ";" + attributes)
    guard let links = try? LinkFormat.decode(Array(text.utf8)), links.count == 1 else { return nil }
    return links.first
  }
}

import LwM2M

/// Values as lines for people and scripts: path, type and value, with tabs between; in front of the path the time, where
/// there is one.
///
///     /3/0/0	String	Open Mobile Alliance
///     /3/0/7/1	Integer	5000
///     1700000000.5	/3303/0/5700	Float	21.5
///     /3/0/99	?	0a0b
///     /3/0/11	empty
///     /3/0/14
///
/// `?` stands for the type where no definition knows the Resource. `empty` is a Resource without instances, or an Object
/// Instance without Resources. A path alone is what a composite operation names without a value.
public enum PathLines {
  /// What stands for the type of a Resource that no definition knows.
  static let unknownType = "?"
  /// What stands for the type where nothing is in it.
  static let emptyType = "empty"

  /// The lines for values, each with a line break.
  public static func text(of values: [KnownValue]) -> String {
    var text = ""
    for value in values { append(value, to: &text) }
    return text
  }

  private static func append(_ known: KnownValue, to text: inout String) {
    let value = known.value
    if let time = value.time { text += TimeText.text(time) + "\t" }
    text += value.path.description
    switch value.content {
    case .value(let value):
      text += "\t" + (known.isKnown ? value.type.name : unknownType) + "\t" + ValueText.text(value)
    case .empty: text += "\t" + emptyType
    case .nothing: break
    }
    text += "\n"
  }
}

/// What a complete report is about, from its words: `objects 3387..3406`, `object 3407`, `Common.xml`, a bound on rows.
struct OracleScope {
  let isCommon: Bool
  private var objects: [ClosedRange<Int>] = []
  private var last: (object: Int, resource: Int)?

  init(_ text: String) {
    isCommon = text == "Common.xml"
    if let bound = text.firstMatch(of: /<= \((\d+),(\d+)\)/), let object = Int(bound.1), let resource = Int(bound.2) {
      last = (object, resource)
      return
    }
    if let bound = text.firstMatch(of: /id <= (\d+)/), let object = Int(bound.1) {
      // The rest, one element of the next object, is in the record too.
      objects = [0...object + 1]
      return
    }
    for match in text.matches(of: /(\d+)(?:\.\.(\d+))?/) {
      guard let first = Int(match.1) else { continue }
      objects.append(first...max(first, match.2.flatMap { Int($0) } ?? first))
    }
  }

  func contains(_ subject: Oracle.Subject) -> Bool {
    guard !isCommon else { return subject.object == nil }
    guard let object = subject.object.flatMap(Int.init) else { return false }
    if let last { return (object, subject.resource.flatMap(Int.init) ?? 0) <= (last.object, last.resource) }
    return objects.contains { $0.contains(object) }
  }
}

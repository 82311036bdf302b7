import LwM2MVocabulary
import LwM2MModel

/// One of the two schemas that OMA publishes for definition files.
///
/// Source: LWM2M.xsd (1.0.1) and LWM2M-v1_1.xsd, which differ in the types that they allow and in nothing else.
enum StructureSchema {
  case v1_0
  case v1_1

  /// The schema that a file names in `xsi:noNamespaceSchemaLocation`, v1_1 when it names neither.
  init(location: UnsafeBufferPointer<UInt8>) {
    let start = location.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    self = UnsafeBufferPointer(rebasing: location[start...]).spells("LWM2M.xsd") ? .v1_0 : .v1_1
  }

  /// The schema's file.
  var fileName: String {
    switch self {
    case .v1_0: "LWM2M.xsd"
    case .v1_1: "LWM2M-v1_1.xsd"
    }
  }

  /// Whether `Type` may have this text.
  func allowsType(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let type = ResourceType(spelled: text) else { return text.isEmpty }
    return self == .v1_1 || (type != .unsignedInteger && type != .coreLink)
  }
}

/// What the schemas want inside of an element.
struct ContentModel: Sendable {
  /// The children in their order.
  let children: [Child]
  /// Whether the only child may stand there many times.
  var isList = false

  struct Child: Sendable {
    var element: SourceElement
    var isRequired = true
    /// Whether the reader refuses the definition when it is missing, and says so.
    var isReadersMatter = false
  }

  static let lwm2m = ContentModel(children: [Child(element: .object)], isList: true)

  static let object = ContentModel(children: [
    Child(element: .name),
    Child(element: .description1),
    Child(element: .objectID, isReadersMatter: true),
    Child(element: .objectURN),
    Child(element: .lwm2mVersion, isRequired: false),
    Child(element: .objectVersion, isRequired: false),
    Child(element: .multipleInstances, isReadersMatter: true),
    Child(element: .mandatory, isReadersMatter: true),
    Child(element: .resources),
    Child(element: .description2),
  ])

  static let resources = ContentModel(children: [Child(element: .item)], isList: true)

  static let item = ContentModel(children: [
    Child(element: .name),
    Child(element: .operations, isReadersMatter: true),
    Child(element: .multipleInstances, isReadersMatter: true),
    Child(element: .mandatory, isReadersMatter: true),
    Child(element: .type),
    Child(element: .rangeEnumeration),
    Child(element: .units),
    Child(element: .description),
  ])

  /// The place of an element among the children, `nil` when it is none of them.
  func place(of element: SourceElement) -> Int? {
    children.firstIndex { $0.element == element }
  }
}

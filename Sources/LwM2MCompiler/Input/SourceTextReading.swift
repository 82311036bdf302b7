import LwM2MPipeline
public import LwM2MModel
import LwM2MXML

extension Compiler {
  /// The text that the places of findings in this file count in; `nil` when it cannot be read (again).
  public static func sourceText(ofFileAt path: String) -> SourceText? {
    guard path != InputPath.standardInputName, case .success(let bytes) = Disk.content(of: path, limit: largestInput)
    else { return nil }
    return DefinitionReader.text(of: bytes)
  }
}

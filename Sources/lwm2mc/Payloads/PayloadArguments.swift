import ArgumentParser
import LwM2M
import LwM2MPayloads

/// A path in a device's tree, as an argument.
struct PathArgument: ExpressibleByArgument {
  let path: ResourcePath

  init?(argument: String) {
    guard let path = ResourcePath(argument) else { return nil }
    self.path = path
  }
}

/// Where LwM2M begins in a device, as an argument.
struct RootArgument: ExpressibleByArgument {
  let path: RootPath

  init?(argument: String) {
    guard let path = RootPath(argument) else { return nil }
    self.path = path
  }
}

/// A release of LwM2M, as an argument: `1.1`, or `1.1.1`, which is the same release as to versions of Objects.
struct ReleaseArgument: ExpressibleByArgument {
  let version: ObjectVersion

  init?(argument: String) {
    let parts = argument.split(separator: ".", omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count, parts.count == 2 || UInt16(parts[2]) != nil,
      let version = ObjectVersion(parts[0] + "." + parts[1])
    else { return nil }
    self.version = version
  }
}

/// A version of an Object, as an argument: `3:1.1`.
struct VersionArgument: ExpressibleByArgument, CustomStringConvertible {
  let object: ObjectID
  let version: ObjectVersion

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let id = UInt16(parts[0]), let version = ObjectVersion(parts[1]) else { return nil }
    object = ObjectID(rawValue: id)
    self.version = version
  }

  var description: String { "\(object):\(version)" }
}

/// What `decode` prints: lines, a document, or a payload in another format.
enum PayloadOutput: ExpressibleByArgument, Equatable {
  case paths
  case json
  case format(PayloadFormat)

  init?(argument: String) {
    switch argument {
    case "paths": self = .paths
    case "json": self = .json
    default:
      guard let format = PayloadFormat(argument) else { return nil }
      self = .format(format)
    }
  }
}

import LwM2M

extension Thermometer {
  /// Does what a request asks for.
  mutating func answer(_ request: Request) -> Response {
    do throws(PayloadError) {
      switch (request.operation, request.contentFormat) {
      case (.read, TLV.number):
        return .content(try read(request.path, as: TLV.self))
      #if SENML_CBOR
        case (.read, SenMLCBOR.number):
          return .content(try read(request.path, as: SenMLCBOR.self))
      #endif
      case (.write(let payload), TLV.number):
        try write(payload, to: request.path, as: TLV.self)
        return .changed
      default:
        return .unsupportedContentFormat
      }
    } catch {
      switch error.reason {
      case .unexpectedPath: return .notFound
      case .notWritable: return .methodNotAllowed
      default: return .badRequest(error.offset)
      }
    }
  }
}

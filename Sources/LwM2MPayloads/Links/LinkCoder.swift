public import LwM2M

/// Reads and writes the CoRE Link Format (Content-Format 40): what a device registers, and answers to Discover.
public enum LinkCoder {
  /// The links of a payload.
  ///
  /// Throws when it is malformed.
  public static func decode(_ payload: [UInt8]) throws(PayloadFailure) -> [Link] {
    do throws(PayloadError) { return try LinkFormat.decode(payload) } catch {
      throw PayloadFailure(error, reading: payload)
    }
  }

  /// The payload of links.
  ///
  /// Throws when a link cannot be written.
  public static func encode(_ links: [Link]) throws(PayloadFailure) -> [UInt8] {
    var culprit: Link?
    do throws(PayloadError) {
      for link in links {
        culprit = link
        _ = try LinkFormat.encode([link])
      }
      return try LinkFormat.encode(links)
    } catch { throw PayloadFailure((culprit.map { $0.target + ": " } ?? "") + PayloadFailure(error).message) }
  }
}

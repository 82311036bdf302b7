extension String {
  /// How many columns of a terminal the text takes: most characters one, East Asian ones and emoji two, marks that
  /// combine with the character before them none.
  package var displayWidth: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// The text in lines of at most `width` columns, broken at spaces where that is possible. Never empty.
  package func wrapped(to width: Int) -> [String] {
    if isPlainLine(of: width) { return [self] }
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in words {
      var word = String(word)
      var wordWidth = word.displayWidth
      if !line.isEmpty, lineWidth + 1 + wordWidth > width {
        lines.append(line)
        (line, lineWidth) = ("", 0)
      }
      while wordWidth > max(width, 2) {
        let (head, tail) = word.split(atWidth: max(width, 2))
        lines.append(head)
        word = tail
        wordWidth = word.displayWidth
      }
      lineWidth += line.isEmpty ? wordWidth : 1 + wordWidth
      line += line.isEmpty ? word : " " + word
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// What stands between white space.
  package var words: [Substring] {
    unicodeScalars.split(whereSeparator: \.isBlank).map { Substring($0) }
  }

  /// Whether it is ASCII of at most `width` columns with nothing but single spaces between its words: most cells of a table are.
  private func isPlainLine(of width: Int) -> Bool {
    guard utf8.count <= width else { return false }
    var previous = UInt8(ascii: " ")
    for byte in utf8 {
      guard (0x21..<0x7F).contains(byte) || byte == UInt8(ascii: " ") && previous != byte else { return false }
      previous = byte
    }
    return previous != UInt8(ascii: " ") || utf8.isEmpty
  }

  /// The part that fits into `width` columns, at least one character, and the rest.
  private func split(atWidth width: Int) -> (String, String) {
    var taken = 0
    var end = startIndex
    for index in indices {
      taken += String(self[index]).displayWidth
      if taken > width, index != startIndex { break }
      end = self.index(after: index)
    }
    return (String(self[..<end]), String(self[end...]))
  }
}

extension Unicode.Scalar {
  /// Whether it is white space. The library's answer takes long for ASCII, which is nearly everything.
  fileprivate var isBlank: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

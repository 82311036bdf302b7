#if Registry
  import LwM2MDiagnostics

  extension String {
    /// A name in a message: in quotation marks, short, and without what could steer a terminal.
    var quotedName: String { quoted.escapingControlCharacters }
  }

#endif

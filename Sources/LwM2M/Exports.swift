// The vocabulary is a module of its own, since the compiler needs nothing else of the runtime, and everybody who uses the
// build plugin compiles the compiler first. Who imports LwM2M sees no difference. Firmware compiles both folders as one.
#if canImport(LwM2MVocabulary)
  @_exported public import LwM2MVocabulary
#endif

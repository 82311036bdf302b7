import Testing

/// What `swift build` does with packages that use the plugins. One test at a time: they share what is built.
@Suite(.serialized)
enum PluginTests {}

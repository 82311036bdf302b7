// The pipeline is a module of its own, since everybody who uses the build plugin compiles that first. Who imports
// LwM2MCompiler sees no difference.
@_exported public import LwM2MPipeline

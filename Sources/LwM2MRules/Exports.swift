// The rules that find errors are a module of their own, since everybody who uses the build plugin compiles them first. Who
// imports LwM2MRules sees no difference.
@_exported public import LwM2MEssentialRules

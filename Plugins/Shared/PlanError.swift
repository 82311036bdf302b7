/// Why there is no plan; the words are for whoever set up the target.
struct PlanError: Error, CustomStringConvertible {
  /// What is wrong, and the way out.
  var description: String
}

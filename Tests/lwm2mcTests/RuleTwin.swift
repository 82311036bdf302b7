import LwM2MDiagnostics

/// What breaks a rule that no example in XML can show, and the same as it should be: lines for a shell in a folder with
/// `good.xml`, a definition without faults, where `$lwm2mc` is the program.
struct RuleTwin {
  /// The rule.
  var rule: RuleID
  /// What must lead to a finding of the rule.
  var wrong: String
  /// What differs as little as possible, and must not.
  var right: String

  init(_ rule: RuleID, wrong: String, right: String) {
    (self.rule, self.wrong, self.right) = (rule, wrong, right)
  }

  /// The twins of every rule without an example in XML.
  static let all = reading + submission + tables + inputs + outputs + settings + fixes

  /// A file `a.xml` that is `good.xml` after an edit, and a look at it.
  private static func edited(_ rule: RuleID, _ edit: String, _ twin: String, options: String = "") -> RuleTwin {
    func look(_ edit: String) -> String { "\(edit) < good.xml > a.xml; $lwm2mc validate a.xml \(options)" }
    return RuleTwin(rule, wrong: look(edit), right: look(twin))
  }

  private static let reading = [
    edited("xml-syntax", "sed 's/<.Object>//'", "cat"),
    edited("xml-encoding", #"sed 's/A sample/\xFF/'"#, #"sed 's/A sample/\xC3\xBC/'"#),
    edited(
      "encoding-declaration", #"sed '1s/.*/\xEF\xBB\xBF<?xml version="1.0" encoding="UTF-16"?>/'"#,
      #"sed '1s/.*/\xEF\xBB\xBF<?xml version="1.0" encoding="UTF-8"?>/'"#),
    edited("xml-doctype", "sed '1a <!DOCTYPE LWM2M>'", "sed '1a <!-- LWM2M -->'"),
    edited(
      "xml-namespace", "sed 's/<Name>Level</<Name x:a=\"b\">Level</'",
      "sed 's/<Name>Level</<Name xmlns:x=\"urn:x\" x:a=\"b\">Level</'"),
    edited("xml-limit", "sed \"3i $(printf '<a>%.0s' {1..64})\"", "sed \"3i $(printf '<a>%.0s' {1..40})\""),
    edited("missing-attribute", "sed 's/ ObjectType=\"[A-Za-z]*\"//'", "cat"),
  ]

  private static let submission = [
    edited("final-line-feed", "head -c -1", "cat", options: "--profile strict"),
    edited("no-carriage-returns", #"sed '3s/$/\r/'"#, "sed '3s/$/ /'", options: "--profile strict"),
    edited("several-lines", #"tr -d '\n'"#, "cat", options: "--profile strict"),
  ]

  private static let tables = [
    RuleTwin(
      "not-a-table", wrong: "$lwm2mc validate good.xml --index good.xml",
      right: "echo '<DDFList></DDFList>' > i.xml; $lwm2mc validate good.xml --index i.xml"),
    registry("version-files", "mkdir r/version_history"),
  ]

  /// A registry's folder `r`, as it is and with the copy of its only version.
  private static func registry(_ rule: RuleID, _ preparation: String) -> RuleTwin {
    let entry = "<Item><ObjectID>10241</ObjectID><Ver>1.0</Ver><DDF>10241.xml</DDF><DDFLink>1</DDFLink></Item>"
    let start = "mkdir r; cp good.xml r/10241.xml; echo '<DDFList>\(entry)</DDFList>' > r/DDF.xml; \(preparation); "
    let look = "$lwm2mc validate r"
    return RuleTwin(rule, wrong: start + look, right: start + "cp good.xml r/version_history/10241-1_0.xml; " + look)
  }

  private static let inputs = [
    RuleTwin("unreadable-input", wrong: "$lwm2mc validate bad.xml", right: "$lwm2mc validate good.xml"),
    RuleTwin(
      "input-too-large", wrong: "truncate -s 17M good.xml; $lwm2mc validate good.xml",
      right: "truncate -s 15M good.xml; $lwm2mc validate good.xml"),
    RuleTwin("no-definitions", wrong: "mkdir e; $lwm2mc validate e", right: "$lwm2mc validate ."),
    RuleTwin(
      "passed-over", wrong: "echo '<svg/>' > a.xml; $lwm2mc validate .",
      right: "echo '<svg/>' > a.svg; $lwm2mc validate ."),
    edited("contradicting-definitions", "sed 's/Integer/Float/'", "cat", options: "good.xml"),
    edited("differing-descriptions", "sed 's/A level/One/'", "cat", options: "good.xml"),
  ]

  private static let outputs = [
    RuleTwin("swift-type-name", wrong: named("SAMPLE"), right: named("Example")),
    RuleTwin(
      "foreign-output", wrong: "mkdir o; echo mine > o/Sample.swift; $lwm2mc generate good.xml --swift o",
      right: "mkdir o; echo mine > o/Other.swift; $lwm2mc generate good.xml --swift o"),
    RuleTwin(
      "unwritable-output", wrong: "touch o; $lwm2mc generate good.xml --swift o",
      right: "mkdir o; $lwm2mc generate good.xml --swift o"),
    checked("output-missing", "rm o/Sample.swift"),
    checked("output-differs", "echo >> o/Sample.swift"),
    RuleTwin(
      "output-stale",
      wrong: "sed s/10241/10242/g good.xml > b.xml; \(generation); rm b.xml; $lwm2mc generate . --swift o --check",
      right: "sed s/10241/10242/g good.xml > b.xml; \(generation); $lwm2mc generate . --swift o --check"),
  ]

  /// Two Objects whose names make the same name of a type, or not.
  private static func named(_ name: String) -> String {
    "sed 's/10241/10242/g; s/<Name>Sample/<Name>\(name)/' good.xml > b.xml; $lwm2mc generate . --swift o"
  }

  private static let generation = "$lwm2mc generate . --swift o --quiet"

  /// Generated files that something happens to before they are checked.
  private static func checked(_ rule: RuleID, _ event: String) -> RuleTwin {
    RuleTwin(
      rule, wrong: "\(generation); \(event); $lwm2mc generate . --swift o --check",
      right: "\(generation); $lwm2mc generate . --swift o --check")
  }

  private static let settings = [
    RuleTwin(
      "configuration-unreadable", wrong: "truncate -s 2M .lwm2m-validate.json; $lwm2mc validate good.xml",
      right: "echo {} > .lwm2m-validate.json; $lwm2mc validate good.xml"),
    configured("configuration-syntax", "{", "{}"),
    configured("configuration-key", #"{"rule": {}}"#, #"{"rules": {}}"#),
    configured("configuration-value", #"{"rules": []}"#, #"{"rules": {}}"#),
  ]

  private static func configured(_ rule: RuleID, _ wrong: String, _ right: String) -> RuleTwin {
    func look(_ text: String) -> String { "echo '\(text)' > .lwm2m-validate.json; $lwm2mc validate good.xml" }
    return RuleTwin(rule, wrong: look(wrong), right: look(right))
  }

  private static let fixes = [
    edited(
      "fixable-file", #"sed 's/0..100/0-100/; s/A level/\xFF/'"#, #"sed 's/0..100/0-100/; s/A level/\xC3\xBC/'"#,
      options: "--fix"),
    harmlessFix("encoding=\"US-ASCII\""),
    RuleTwin(
      "readable-baseline", wrong: "$lwm2mc validate good.xml --baseline b.json",
      right: "$lwm2mc validate good.xml --write-baseline b.json; $lwm2mc validate good.xml --baseline b.json"),
    RuleTwin(
      "writable-baseline", wrong: "$lwm2mc validate good.xml --write-baseline none/b.json",
      right: "$lwm2mc validate good.xml --write-baseline b.json"),
  ]

  /// A reusable Resource whose unit is to become one that the file's encoding has no letter for.
  private static func harmlessFix(_ encoding: String) -> RuleTwin {
    func look(_ unit: String) -> String {
      """
      cat > Common.xml <<'END'
      <LWM2M><Object ObjectType="CommonResources"><Resources><Item ID="5700"><Name>Level</Name><Operations>R</Operations>
      <Type>Integer</Type><RangeEnumeration>0..100</RangeEnumeration><Units>\(unit)</Units><Submitter>S</Submitter>
      <Description>A level.</Description></Item></Resources></Object></LWM2M>
      END
      sed 's/encoding="[^"]*"/\(encoding)/; s/ID="1"/ID="5700"/' good.xml > a.xml; $lwm2mc validate --fix a.xml
      """
    }
    return RuleTwin("harmless-fix", wrong: look("µm"), right: look("mm"))
  }
}

/// A code of OMA's own validator.
struct OfficialCode: Sendable {
  /// The number, with its zeros: `021`.
  let number: String
  /// The element or file that it is about.
  let element: String
  /// What is wrong, in our words.
  let meaning: String
  /// Why no rule stands for it, or what none can tell; `nil` where rules say all of it.
  let reasonNotChecked: String?

  /// Every code.
  static let all: [OfficialCode] = table.split(separator: "\n").compactMap { line in
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4 else { return nil }
    return OfficialCode(
      number: parts[0], element: parts[1], meaning: parts[2], reasonNotChecked: parts[3].isEmpty ? nil : parts[3])
  }

  /// The code that `text` names, with or without leading zeros; `nil` when there is none.
  init?(_ text: String) {
    guard let number = Int(text), let code = Self.all.first(where: { Int($0.number) == number }) else { return nil }
    self = code
  }

  private init(number: String, element: String, meaning: String, reasonNotChecked: String?) {
    self.number = number
    self.element = element
    self.meaning = meaning
    self.reasonNotChecked = reasonNotChecked
  }

  /// Number, element, meaning, reason.
  private static let table = """
    001|web interface|the registry could not be asked|it is about the registry's web interface
    002|validator|the validator itself failed, or stopped early|it is about the validator's own failures
    005|units|the list of SenML units could not be loaded|the units are part of this program
    010|web interface|it counts other Objects than the index|it is about the registry's web interface
    011|web interface|it counts other reusable resources than Common.xml|it is about the registry's web interface
    021|DDF.xml, definitions|the XML is not well-formed, or the index is not as its schema wants it|
    022|Common.xml|the XML is not well-formed, or not as its schema wants it|
    023|web interface|the answer has another MIME type than JSON|it is about an answer from the web
    031|DDF.xml|there is no Object in it|
    032|Common.xml|there is no resource in it|
    041|DDF.xml|an element or text that does not belong there|
    050|files|a file of the registry is not listed in the index|
    200|ObjectID|two entries of an Object have the same version|
    201|Name|it differs between versions of an Object|
    202|Description|it differs between versions of an Object|
    210|URN|it disagrees with ID, Source or version, or the ID is not in the range of the Source|
    220|Name|it is empty|
    230|Description|it is empty|
    240|Owner|it is empty|
    250|Source|it is empty|
    251|Source|it is not 0, 1 or 2|
    260|Ver|it is not a digit, a point and a digit|
    270|DDF|the link leads to nothing|nothing is fetched: checked is that a file of the name is there
    271|DDF|the file has another MIME type than XML|it is about an answer from the web
    272|definition|it is not valid|
    273|definition|it has no resource|
    274|version_history|a version has no copy there, or one with other content, or the index names the wrong one of the two|
    275|version_history|a version of the past is there twice|
    276|version_history|a version of the past is missing|
    280|LWM2M|void: the element was removed|
    290|Vorto|the link leads to nothing|nothing is fetched: checked is that it is written as a web address
    291|Vorto|disabled: another MIME type than expected|it is about an answer from the web
    300|DDFLink|it is empty|
    301|DDFLink|it is not 0 or 1|
    310|TS|the link leads to nothing|nothing is fetched: checked is that it is written as a web address
    311|TS|disabled: another MIME type than expected|it is about an answer from the web
    320|TSLink|it is empty|
    321|TSLink|it is not 0 or 1|
    330|LicenseType|not verified: any text, or none|every text is right
    400|ObjectID|it differs from the index|
    401|ObjectURN|it differs from the index|
    402|Name|it differs from the index|
    403|LWM2MVersion|its content is not right|
    404|schema|the file names no schema|
    405|schema|the file names the wrong schema|
    406|definition|there is no line feed at the end|
    407|definition|there are carriage returns in it|
    408|definition|line feeds are missing: it has too few lines|
    410|resource, Name|it is empty|
    411|resource, Operations|not R, W, RW, E or nothing|
    412|resource, Type|not one of the types, or one that LWM2MVersion is too old for|
    413|resource, Operations and Type|E with a Type, or with multiple instances|
    414|resource, MultipleInstances|not Single or Multiple|
    415|resource, Mandatory|not Mandatory or Optional|
    416|resource, Description|it is empty|
    417|resource, Units|no unit of SenML|
    418|resource, RangeEnumeration|a range written with - or to in place of two dots|
    420|resource, Description|characters that the registry refuses, such as typographic quotes|
    450|resource ID|in the range of reusable resources, but not in Common.xml|
    451|resource ID|the same reusable resource twice in an Object|
    460|reusable resource, Name|it differs from Common.xml|
    461|reusable resource, Operations|they differ from Common.xml|
    462|reusable resource, Type|it differs from Common.xml|
    463|reusable resource, RangeEnumeration|it differs from Common.xml|
    464|reusable resource, Units|they differ from Common.xml|
    465|reusable resource, Description|it differs from Common.xml by more than white space|
    500|Common.xml, ID|used twice|
    501|Common.xml, ID|outside of 2048 to 26240|
    510|Common.xml, Name|it is empty; in 2019 the number meant an empty Description, which is 570 today|
    520|Common.xml, Operations|not R, W, RW, E or nothing|
    530|Common.xml, Type|not one of the types|
    531|Common.xml, Operations and Type|E with a Type|
    540|Common.xml, RangeEnumeration|not used|the code is not used
    541|Common.xml, RangeEnumeration|a range written with - or to in place of two dots|
    551|Common.xml, Units|no unit of SenML|
    570|Common.xml, Description|it is empty|
    571|Common.xml, Description|void: not in a CDATA section|the code is void
    580|Common.xml, TS|the link leads to nothing|nothing is fetched: checked is that it is written as a web address
    581|Common.xml, TS|another MIME type than expected|it is about an answer from the web
    590|Common.xml, TSLink|it is empty|
    591|Common.xml, TSLink|it is not 0 or 1|
    601|Common.xml, Name|characters that the registry refuses|
    602|Common.xml, Description|characters that the registry refuses|
    603|Common.xml, TSLink|characters that the registry refuses|
    604|Common.xml, Operations|characters that the registry refuses|
    605|Common.xml, TS|characters that the registry refuses|
    700|definition, Description1|characters that the registry refuses, such as typographic quotes|
    701|definition, Description1|it differs from the index by more than white space|
    705|definition, Description2|characters that the registry refuses, such as typographic quotes|
    800|definition, LWM2MVersion and ObjectVersion|one of them is missing or empty|
    """
}

// Takes every generated Object through every format. The roster is written by the test that compiles this.

import Foundation

runRoster()
try Documents.shared.write(to: "documents.json")
try Exchange.shared.write(to: "payloads.txt")
print("checked \(Outcome.shared.checked) values, \(Outcome.shared.failures) failures")
if Outcome.shared.checked == 0 || Outcome.shared.failures > 0 { exit(1) }

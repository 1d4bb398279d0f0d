import CareCore
import CareModels

extension Indicator {
  /// Whether the authority is in touch with care leavers, all answers.
  public static let careLeaversByContact = careLeavers(
    "by-contact", "Contact with care leavers",
    "by whether the authority is in touch with them, those who died or went home among them.", steps: [],
    by: .codes("contact", title: CareLeaverContact.title, requires: []) { report, _ in report.contact },
    counted: "A B C", leftOut: "", groups: ["YES": "A", "REFU": "B", "DIED": "C"], shows: "3")
}

import CareCore
import CareModels

extension RowView where Row == HeaderRow {
  /// Why there is no pupil number, by one of the codes of this return (`UN1`–`UN5`); `nil` for anything else.
  var pupilNumberUnknown: UPNUnknownReason? {
    UPNUnknownReason(rawValue: text(.pupilNumber)).flatMap { $0.isCensusOnly ? nil : $0 }
  }

  /// Whether `UPN` holds a number, of whatever form: it is filled, and with no code for why there is none.
  var hasPupilNumber: Bool { isFilled(.pupilNumber) && pupilNumberUnknown == nil }
}

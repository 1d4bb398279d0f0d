import CareCore

/// A pass in a GCSE.
@frozen public enum GCSEPass: Int, CaseIterable, Codable, Hashable, Sendable {
  /// A standard pass: grade 4 or above.
  case standard = 4
  /// A strong pass, called a good pass in some reports: grade 5 or above.
  case strong = 5
}

extension GCSEResult {
  /// The grade as a number, 0 for ungraded (`U`) and absent (`X`); `nil` for any other text, which is no such grade.
  public var numericGrade: Int? {
    switch grade {
    case "U"?, "X"?: return 0
    case let text?:
      guard text.utf8.count == 1, let digit = Int(text), digit >= 1 else { return nil }
      return digit
    case nil: return nil
    }
  }

  /// Whether it is a GCSE, as it is taken to be unless something else is said.
  var isGCSE: Bool { qualification == nil || qualification?.code == .gcse }
}

extension KeyStage4Outcome {
  /// Whether the pupil passed in both English and mathematics; in English by language or literature.
  ///
  /// A pupil without an entry did not pass. `nil` when the results were not supplied, or a GCSE grade in one of the
  /// subjects cannot be read and no other is a pass.
  /// Source: Local Authority Interactive Tool data dictionary, items 350 and 365.
  public func passesEnglishAndMathematics(at pass: GCSEPass) -> Bool? {
    let english = passes([.englishLanguage, .englishLiterature], at: pass)
    let mathematics = passes([.mathematics], at: pass)
    if english == false || mathematics == false { return false }
    return english == true && mathematics == true ? true : nil
  }

  /// Whether the pupil passed in English, by language or literature; `nil` when it cannot be told.
  public func passesEnglish(at pass: GCSEPass) -> Bool? {
    passes([.englishLanguage, .englishLiterature], at: pass)
  }

  /// Whether the pupil passed in mathematics; `nil` when it cannot be told.
  public func passesMathematics(at pass: GCSEPass) -> Bool? { passes([.mathematics], at: pass) }

  private func passes(_ subjects: [GCSESubject], at pass: GCSEPass) -> Bool? {
    guard let results else { return nil }
    let entries = results.filter { result in
      result.isGCSE && result.subject?.code.map(subjects.contains) ?? false
    }
    if entries.contains(where: { $0.numericGrade.map { $0 >= pass.rawValue } ?? false }) { return true }
    return entries.contains { $0.numericGrade == nil } ? nil : false
  }

  /// Attainment 8 as the slots of the results give it, in hundredths of a point: to hold against ``attainment8``.
  ///
  /// One result fills the English slot and one that of mathematics, up to three the English Baccalaureate slots and up
  /// to three the open ones; a double-weighted result counts twice, which only English and mathematics may.
  /// `nil` when the results were not supplied, fill a slot too often, or one that fills a slot has no points.
  public var attainment8BySlot: Int? {
    guard let results else { return nil }
    var total = 0
    var filled: [AttainmentSlot: Int] = [:]
    for result in results {
      guard let slot = result.slot?.code, slot != .unused else { continue }
      guard let points = result.points, let places = slot.places, filled[slot, default: 0] < places else { return nil }
      filled[slot, default: 0] += 1
      let isDouble = result.isDoubleWeighted == true && (slot == .english || slot == .mathematics)
      let (weighted, overflow) = points.multipliedReportingOverflow(by: isDouble ? 2 : 1)
      let (sum, carried) = total.addingReportingOverflow(weighted)
      if overflow || carried { return nil }
      total = sum
    }
    return total
  }
}

extension AttainmentSlot {
  /// How many results fill the slot; `nil` for none at all.
  fileprivate var places: Int? {
    switch self {
    case .english, .mathematics: 1
    case .ebacc, .open: 3
    case .unused: nil
    }
  }
}

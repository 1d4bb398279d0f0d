import CareCore
import CareModels

extension ChildHistory {
  /// The child's records of one kind, in the order of the table; none when the table was not supplied.
  func all<Row: CareRecord>(_ type: Row.Type) -> [Row] {
    let records = register[Row.self] ?? []
    return references(in: Row.table).filter { records.indices.contains($0.row) }.map { records[$0.row] }
  }
}

/// Whether both values are known and they are not the same.
func differs<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
  guard let one, let other else { return false }
  return one != other
}

/// The positions of the values that are known and stood before.
func repeats<Value: Hashable>(_ values: [Value?]) -> [Int] {
  var seen: Set<Value> = []
  return values.indices.filter { position in values[position].map { !seen.insert($0).inserted } ?? false }
}

/// The positions of the spans that are open, with a start and without an end, beside the latest of those.
///
/// Of two that start on the same day the later in the table is the latest.
func openBesideLatest(_ spans: [(start: CalendarDay?, end: CalendarDay?)]) -> [Int] {
  let open = spans.indices.filter { spans[$0].start != nil && spans[$0].end == nil }
  let latest = open.max { (spans[$0].start ?? .first, $0) < (spans[$1].start ?? .first, $1) }
  return open.filter { $0 != latest }
}

/// The sum of the numbers, or the greatest or least number there is when it is beyond that.
func saturatingSum(_ numbers: [Int]) -> Int {
  numbers.reduce(0) { total, number in
    let (sum, overflow) = total.addingReportingOverflow(number)
    return overflow ? (number < 0 ? .min : .max) : sum
  }
}

/// Whether the parts that are known are together more than the whole, where that is known.
func sumExceeds(_ parts: [Int?], _ whole: Int?) -> Bool {
  guard let whole else { return false }
  return saturatingSum(parts.compactMap(\.self)) > whole
}

extension Source {
  /// The children in need census: its guide and validation rules.
  static func needCensus(_ section: String) -> Source {
    Source("Department for Education, children in need census, guide and validation rules", section)
  }

  /// Annex A of the inspection framework.
  static func annexALists(_ list: String) -> Source {
    Source("Annex A to Ofsted's inspection of local authority children's services", list)
  }

  /// The statutory guidance on working together to safeguard children.
  static func protectionGuidance(_ topic: String) -> Source { Source("Working together to safeguard children", topic) }

  /// The statutory guidance on missing children of 2014.
  static func runawayGuidance(_ topic: String) -> Source {
    Source("Statutory guidance on children who run away or go missing from home or care, 2014", topic)
  }

  /// The data dictionary of the Local Authority Interactive Tool.
  static func interactiveTool(_ items: String) -> Source {
    Source("Local Authority Interactive Tool data dictionary", items)
  }

  /// The guide to the school census.
  static func schoolCensusGuide(_ item: String) -> Source {
    Source("Department for Education, school census, guide and code sets", item)
  }

  /// The assessment and reporting arrangements from the early years to key stage 5.
  static func assessmentGuide(_ part: String) -> Source {
    Source("Department for Education, assessment and reporting arrangements", part)
  }

  /// The statutory guidance on the education of looked-after children.
  static func educationGuidance(_ topic: String) -> Source {
    Source("Promoting the education of looked-after and previously looked-after children, 2018", topic)
  }

  /// The code of practice on special educational needs.
  static func specialNeedsCode(_ topic: String) -> Source {
    Source("Special educational needs and disability code of practice: 0 to 25 years, 2015", topic)
  }

  /// The law on leaving care.
  static func leavingCareLaw(_ section: String) -> Source {
    Source("Children Act 1989 as amended; Care Leavers (England) Regulations 2010", section)
  }

  /// The report on what an authority offers care leavers.
  static func leavingCareOffer(_ section: String) -> Source {
    Source("Leicestershire County Council, Care leavers (21 January 2020)", section)
  }

  /// What the fields of a record of this package mean: values that contradict that contradict one another.
  static func recordMeaning(_ record: String) -> Source {
    Source("childrens-services, definition of the record", record)
  }
}

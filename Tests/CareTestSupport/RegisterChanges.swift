import CareCore
public import CareModels

/// Changes that leave what a register says the same, or take a part of it: for tests of what must not matter.
extension Register {
  /// The register with something done to every record.
  public func mapped(_ change: (inout any CareRecord) -> Void) -> Register {
    func apply<Row: CareRecord>(_ rows: [Row]?) -> [Row]? {
      rows?.map { row in
        var record: any CareRecord = row
        change(&record)
        return record as? Row ?? row
      }
    }
    var mapped = self
    mapped.children = apply(children)
    mapped.episodes = apply(episodes)
    mapped.unaccompaniedChildren = apply(unaccompaniedChildren)
    mapped.socialWorkerEpisodes = apply(socialWorkerEpisodes)
    mapped.schoolEnrolments = apply(schoolEnrolments)
    return mapped
  }

  /// The register with the records that are wanted only.
  public func filtered(_ isWanted: (any CareRecord) -> Bool) -> Register {
    var filtered = self
    filtered.children = children?.filter { isWanted($0) }
    filtered.episodes = episodes?.filter { isWanted($0) }
    filtered.unaccompaniedChildren = unaccompaniedChildren?.filter { isWanted($0) }
    filtered.socialWorkerEpisodes = socialWorkerEpisodes?.filter { isWanted($0) }
    filtered.schoolEnrolments = schoolEnrolments?.filter { isWanted($0) }
    return filtered
  }

  /// The register with every date so many days later.
  public func shifted(days: Int) -> Register {
    func later(_ day: CalendarDay?) -> CalendarDay? { day?.adding(days: days) }
    var shifted = self
    shifted.children = children?.map { row in
      var row = row
      row.birthDate = later(row.birthDate)
      return row
    }
    shifted.episodes = episodes?.map { row in
      var row = row
      row.start = later(row.start)
      row.end = later(row.end)
      return row
    }
    shifted.unaccompaniedChildren = unaccompaniedChildren?.map { row in
      var row = row
      row.ceased = later(row.ceased)
      return row
    }
    shifted.socialWorkerEpisodes = socialWorkerEpisodes?.map { row in
      var row = row
      row.start = later(row.start)
      row.end = later(row.end)
      return row
    }
    shifted.schoolEnrolments = schoolEnrolments?.map { row in
      var row = row
      row.start = later(row.start)
      row.end = later(row.end)
      return row
    }
    return shifted
  }
}

extension CalendarDay {
  /// The day that an Excel workbook numbers so in its 1900 date system: 1 is 1 January 1900, 61 is 1 March 1900.
  ///
  /// `nil` for 60, which Excel gives to a 29 February 1900 that never was, for 0 and below, and beyond 31 December 9999
  /// (2 958 465). The 1904 date system of old Macintosh workbooks is another numbering.
  @inlinable
  public init?(excelSerial: Int) {
    guard excelSerial >= 1, excelSerial != 60, excelSerial <= 2_958_465 else { return nil }
    self.init(uncheckedDayNumber: Int32(truncatingIfNeeded: excelSerial) + (excelSerial < 60 ? 693_595 : 693_594))
  }

  /// The number that an Excel workbook gives to the day in its 1900 date system; `nil` before 1 January 1900.
  @inlinable public var excelSerial: Int? {
    // Day 693 655 is 1 March 1900, the first after Excel's extra day.
    let serial = Int(dayNumber) - (dayNumber < 693_655 ? 693_595 : 693_594)
    return serial >= 1 ? serial : nil
  }
}

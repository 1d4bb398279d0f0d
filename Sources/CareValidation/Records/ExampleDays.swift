import CareCore

/// A day of April 2024, for examples.
func april(_ day: Int) -> CalendarDay? { CalendarDay(year: 2024, month: 4, day: day) }

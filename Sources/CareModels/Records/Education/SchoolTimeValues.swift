public import CareCore

extension AcademicYear: FieldValue {
  /// A school year, `2020/21`.
  public static var fieldSchema: FieldSchema { .pattern("^[0-9]{4}/[0-9]{2}$") }
}

extension Term: FieldValue {
  /// A term of a school year, `Autumn 2020/21`.
  public static var fieldSchema: FieldSchema { .pattern("^(Autumn|Spring|Summer) [0-9]{4}/[0-9]{2}$") }
}

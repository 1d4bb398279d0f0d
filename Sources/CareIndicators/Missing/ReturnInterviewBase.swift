/// Which returns of missing children return interviews are taken over; sources differ.
public enum ReturnInterviewBase: String, MeasurementChoice, Codable {
  /// All returns after which an interview was called for. The default.
  case returned
  /// Those after which an interview was offered.
  case offered
  /// Those after which one was offered and accepted.
  case accepted
  /// Those after which one was held: the share of interviews held that were in time, as authorities' reports have it.
  case held

  /// `"returnInterviewBase"`.
  public static var name: String { "returnInterviewBase" }

  /// ``returned``.
  public static var usual: Self { .returned }
}

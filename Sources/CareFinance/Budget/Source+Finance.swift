import CareCore

extension Source {
  /// A place in the strategy that the types of this module were made from.
  static func strategy2020(_ section: String) -> Source {
    Source("Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020)", section)
  }
}

import Synchronization

/// Says on standard error what the tool is at, once that has taken a second and if somebody is looking.
enum Progress {
  private struct State {
    var stage = ""
    var isShown = false
    var isOver = false
  }

  private static let state = Mutex(State())

  /// Starts watching. Nothing is ever shown when standard error is not a terminal.
  static func start() {
    guard Output.isErrorATerminal else { return }
    Task.detached(priority: .high) {
      try? await Task.sleep(for: .seconds(1))
      while show() { try? await Task.sleep(for: .milliseconds(250)) }
    }
  }

  /// Says what comes next.
  static func stage(_ name: String) {
    state.withLock { $0.stage = name }
  }

  /// Wipes the line away. Call it before anything else is written.
  static func finish() {
    state.withLock { state in
      if state.isShown { Output.noteWithoutLineEnd("\r\u{1B}[K") }
      state.isOver = true
    }
  }

  /// Shows the stage, unless all is over.
  private static func show() -> Bool {
    state.withLock { state in
      guard !state.isOver else { return false }
      Output.noteWithoutLineEnd("\r\u{1B}[K\(state.stage)…")
      state.isShown = true
      return true
    }
  }
}

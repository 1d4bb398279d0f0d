import ChildrensServices

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Android)
  import Android
#elseif canImport(WASILibc)
  import WASILibc
#endif

/// Where the tool writes: results to standard output, everything else to standard error.
enum Output {
  /// Writes text to standard output.
  ///
  /// - Throws: ``Failure`` when there is no room or the device fails. A reader that has gone away (`| head`) is no
  ///   failure.
  static func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }

  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    guard put(bytes, to: STDOUT_FILENO) else { throw Failure("The output could not be written.") }
  }

  /// Writes the file that an option names, unless it is one that the command reads: an operand, a file of another option, or
  /// a file of a folder among them.
  ///
  /// - Throws: ``Failure`` when it is, whatever it is called there; `FileProblem` when it cannot be written.
  static func write(_ bytes: [UInt8], toFileOf option: String, _ arguments: Arguments) throws {
    guard let path = arguments.value(option) else { return }
    let sources = arguments.given(beside: option)
    let files =
      sources
      + sources.filter(Files.isFolder).flatMap { folder in
        ((try? Files.list(folder)) ?? []).map { folder + "/" + $0 }
      }
    if files.contains(where: { isSameFile($0, path) }) {
      throw Failure("\(Holdings.baseName(path)) is what is read; the result needs another name.")
    }
    try Files.write(bytes, to: path)
  }

  /// Whether two paths lead to one file; not when there is none.
  private static func isSameFile(_ one: String, _ other: String) -> Bool {
    var (left, right) = (stat(), stat())
    guard unsafe stat(one, &left) == 0, unsafe stat(other, &right) == 0 else { return false }
    return left.st_dev == right.st_dev && left.st_ino == right.st_ino
  }

  /// Writes a line to standard error, where nothing can be done about a failure.
  static func note(_ line: String) {
    _ = put(Array((line + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes text to standard error without a line end.
  static func noteWithoutLineEnd(_ text: String) {
    _ = put(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Whether somebody looks at standard error as it is written.
  static var isErrorATerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Lets writing to a pipe without a reader fail, where otherwise the system would end the process.
  static func survivePipesWithoutReader() {
    #if !canImport(WASILibc)
      _ = signal(SIGPIPE, SIG_IGN)
    #endif
  }

  /// Ends the process.
  static func end(_ code: ExitCode) -> Never {
    exit(code.rawValue)
  }

  private static func put(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while let start = buffer.baseAddress, written < buffer.count {
        let count = unsafe system(descriptor, start + written, min(buffer.count - written, 1 << 30))
        if count >= 0 {
          written += count
        } else if errno == EPIPE {
          return true
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  /// The system's `write`, which the function of the same name hides.
  @unsafe
  private static func system(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, start, count)
    #elseif canImport(Musl)
      unsafe Musl.write(descriptor, start, count)
    #elseif canImport(Darwin)
      unsafe Darwin.write(descriptor, start, count)
    #elseif canImport(Android)
      unsafe Android.write(descriptor, start, count)
    #elseif canImport(WASILibc)
      unsafe WASILibc.write(descriptor, start, count)
    #endif
  }
}

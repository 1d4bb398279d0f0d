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

/// Reads and writes whole files through the system's own calls.
///
/// Foundation's `Data` is not used because it would have to be copied to become `[UInt8]`: twice the file in memory.
public enum Files {
  /// The most bytes that ``read(_:limit:)`` takes unless told otherwise: 2 GB, many times any return.
  public static let defaultLimit = 0x7FFF_FFFF

  /// The bytes of a file, which take its size of memory once.
  ///
  /// A file that grows or shrinks meanwhile is read up to where it then ends. A symbolic link is followed.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: The most bytes that are read: 2 GB unless told otherwise.
  /// - Returns: All bytes of the file, in order.
  /// - Throws: ``FileProblem``; ``FileProblem/Reason/notRegularFile`` for a device or pipe, which may have no end.
  public static func read(_ path: String, limit: Int = defaultLimit) throws(FileProblem) -> [UInt8] {
    let file = try opened(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    defer { _ = close(file) }
    let status = try status(of: file, path)
    switch status.kind {
    case .folder: throw FileProblem(path: path, reason: .isFolder)
    case .other: throw FileProblem(path: path, reason: .notRegularFile)
    case .file: break
    }
    guard status.size <= limit else { throw FileProblem(path: path, reason: .tooLarge(limit: limit)) }

    // One byte more than the file has, so that its end is met without making room for more.
    var bytes = try piece(of: file, upTo: min(status.size, .max - 1) + 1, path)
    guard bytes.count > status.size else { return bytes }
    // The file has grown (or is one that does not tell its size).
    while bytes.count <= limit {
      let more = try piece(of: file, upTo: 1 << 16, path)
      if more.isEmpty { return bytes }
      bytes.append(contentsOf: more)
    }
    throw FileProblem(path: path, reason: .tooLarge(limit: limit))
  }

  /// Writes a file, in place of what was there.
  ///
  /// The bytes go to a new file beside it (`.NAME.partial`) that takes its place when all is written, so that a failure
  /// leaves the old file as it was. Where that cannot be (the path is a symbolic link, a device or a pipe), they are written
  /// to the thing itself.
  ///
  /// - Throws: ``FileProblem``.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    var status = stat()
    var mode: mode_t = 0o666
    if unsafe lstat(path, &status) == 0 {
      switch kind(status) {
      case .folder: throw FileProblem(path: path, reason: .isFolder)
      case .other: return try write(bytes, in: path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode, path)
      case .file: mode = status.st_mode & 0o777
      }
      // A file that may not be written must not be replaced either, though its folder would let it be.
      guard unsafe access(path, W_OK) == 0 else { throw problem(path) }
    }
    let partial = try partialName(path)
    do throws(FileProblem) {
      try write(bytes, in: partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode, path)
      guard unsafe rename(partial, path) == 0 else { throw problem(path) }
    } catch {
      _ = unsafe unlink(partial)
      throw error
    }
  }

  /// The names of what is in a folder, in the order of their bytes; names that start with `.` are left out.
  ///
  /// - Throws: ``FileProblem``.
  public static func list(_ folder: String) throws(FileProblem) -> [String] {
    guard isPath(folder) else { throw FileProblem(path: folder, reason: .notAPath) }
    guard let stream = unsafe opendir(folder) else { throw problem(folder) }
    defer { unsafe _ = closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 1) { unsafe String(cString: $0) }
      }
      if !name.utf8.starts(with: ".".utf8) { names.append(name) }
    }
    guard errno == 0 else { throw problem(folder) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder, and those it lies in that are not there yet. A folder that is there already is left as it is.
  ///
  /// - Throws: ``FileProblem``.
  public static func makeFolder(_ path: String) throws(FileProblem) {
    guard isPath(path) else { throw FileProblem(path: path, reason: .notAPath) }
    let bytes = Array(path.utf8)
    let slash = UInt8(ascii: "/")
    for end in 1...bytes.count where end == bytes.count || (bytes[end] == slash && bytes[end - 1] != slash) {
      let parent = String(decoding: bytes[..<end], as: UTF8.self)
      if unsafe mkdir(parent, 0o777) == 0 || isFolder(parent) { continue }
      throw problem(path, errno == EEXIST ? ENOTDIR : errno)
    }
  }

  /// Whether there is a folder at a path (a symbolic link is followed); `false` when there is nothing.
  public static func isFolder(_ path: String) -> Bool {
    let code = errno
    defer { errno = code }
    var status = stat()
    guard isPath(path), unsafe stat(path, &status) == 0 else { return false }
    return kind(status) == .folder
  }

  // MARK: - System calls

  private enum Kind {
    case file
    case folder
    case other
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  private static func isPath(_ path: String) -> Bool {
    // The system would take the part before a NUL for the whole.
    !path.isEmpty && !path.utf8.contains(0)
  }

  private static func opened(_ path: String, _ flags: Int32, _ mode: mode_t = 0) throws(FileProblem) -> Int32 {
    guard isPath(path) else { throw FileProblem(path: path, reason: .notAPath) }
    while true {
      let file = unsafe open(path, flags, mode)
      if file >= 0 { return file }
      if errno != EINTR { throw problem(path) }
    }
  }

  private static func status(of file: Int32, _ path: String) throws(FileProblem) -> (kind: Kind, size: Int) {
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw problem(path) }
    return (kind(status), max(0, Int(clamping: status.st_size)))
  }

  /// Reads up to `count` bytes, fewer only where the file ends, straight into the array that is returned.
  private static func piece(of file: Int32, upTo count: Int, _ path: String) throws(FileProblem) -> [UInt8] {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = 0
      while filled < count {
        // (Some systems refuse to read 2 GB or more in one go.)
        let wanted = min(count - filled, 1 << 30)
        guard let start = buffer.baseAddress else { return }
        let got = unsafe Self.readBytes(file, start + filled, wanted)
        if got > 0 {
          filled += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    guard code == 0 else { throw problem(path, code) }
    return bytes
  }

  /// The system's `read`, which the function of the same name hides.
  @unsafe
  private static func readBytes(_ file: Int32, _ start: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(file, start, count)
    #elseif canImport(Musl)
      unsafe Musl.read(file, start, count)
    #elseif canImport(Darwin)
      unsafe Darwin.read(file, start, count)
    #elseif canImport(Android)
      unsafe Android.read(file, start, count)
    #elseif canImport(WASILibc)
      unsafe WASILibc.read(file, start, count)
    #endif
  }

  @unsafe
  private static func writeBytes(_ file: Int32, _ start: UnsafePointer<UInt8>, _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(file, start, count)
    #elseif canImport(Musl)
      unsafe Musl.write(file, start, count)
    #elseif canImport(Darwin)
      unsafe Darwin.write(file, start, count)
    #elseif canImport(Android)
      unsafe Android.write(file, start, count)
    #elseif canImport(WASILibc)
      unsafe WASILibc.write(file, start, count)
    #endif
  }

  private static func write(
    _ bytes: [UInt8], in file: String, _ flags: Int32, _ mode: mode_t, _ path: String
  ) throws(FileProblem) {
    let descriptor: Int32
    do throws(FileProblem) {
      descriptor = try opened(file, flags, mode)
    } catch {
      throw FileProblem(path: path, reason: error.reason)
    }
    var code: Int32 = 0
    unsafe bytes.withUnsafeBufferPointer { buffer in
      var written = 0
      while let start = buffer.baseAddress, written < buffer.count {
        let count = unsafe Self.writeBytes(descriptor, start + written, min(buffer.count - written, 1 << 30))
        if count >= 0 {
          written += count
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    // Some systems tell only now that there was no room.
    if close(descriptor) != 0, code == 0, errno != EINTR { code = errno }
    guard code == 0 else { throw problem(path, code) }
  }

  /// The name of the file that stands in for another while it is written.
  private static func partialName(_ path: String) throws(FileProblem) -> String {
    guard isPath(path) else { throw FileProblem(path: path, reason: .notAPath) }
    let bytes = Array(path.utf8)
    let name = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    guard name < bytes.count else { throw FileProblem(path: path, reason: .isFolder) }
    return String(decoding: bytes[..<name], as: UTF8.self) + "." + String(decoding: bytes[name...], as: UTF8.self)
      + ".partial"
  }

  private static func problem(_ path: String, _ code: Int32 = errno) -> FileProblem {
    let reason: FileProblem.Reason =
      switch code {
      case ENOENT: .missing
      case EACCES, EPERM, EROFS: .notAllowed
      case EISDIR: .isFolder
      case ENOTDIR: .notFolder
      case ENAMETOOLONG, EINVAL, ELOOP: .notAPath
      case ENXIO, ENODEV: .notRegularFile
      case ENOSPC, EDQUOT: .noRoom
      default: .system(code: Int(code))
      }
    return FileProblem(path: path, reason: reason)
  }
}

/** Folders and files that systems and programs leave in archives: nobody put them there, and nobody misses them. */
export const LITTER = /(?:^|\/)(?:__MACOSX(?:\/|$)|\.[^/]*|Thumbs\.db$|desktop\.ini$|~\$[^/]*$|Icon\r?$)/i;

/** Extensions of files that are no documents: they need not be unpacked to know it. */
export const NO_DOCUMENT: ReadonlySet<string> = new Set([
  ...["mp3", "m4a", "wav", "flac", "ogg", "oga", "opus", "aac", "aiff", "aif", "wma", "amr"],
  ...["mp4", "m4v", "mov", "avi", "mkv", "webm", "wmv", "mpg", "mpeg", "3gp"],
  ...["jpg", "jpeg", "png", "gif", "tif", "tiff", "webp", "heic", "bmp", "svg", "ico", "psd"],
  ...["exe", "dll", "so", "dylib", "bin", "iso", "dmg", "ttf", "otf", "woff", "woff2", "css", "js", "db", "sqlite"],
]);

/** Extensions of archives, which are not opened within an archive. */
export const ARCHIVE: ReadonlySet<string> = new Set(["zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "zst"]);

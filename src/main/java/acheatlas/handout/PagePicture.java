package acheatlas.handout;

import java.nio.IntBuffer;

/// One page as a picture.
///
/// @param width pixels
/// @param height pixels
/// @param pixels row by row, opaque ARGB; not to be written into
/// @param words what stands on the page, in the order it is read
public record PagePicture(int width, int height, IntBuffer pixels, String words) {}

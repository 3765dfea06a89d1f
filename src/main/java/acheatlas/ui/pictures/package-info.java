/// DRAWS IN THE WINDOW what `figure` describes: moves that move, the body to point at, and where a
/// muscle sits and aches. Shared by the screens; knows none of them. Read
/// [acheatlas.ui.pictures.Picture] first: everything here is drawn on one.
package acheatlas.ui.pictures;

/// READS PICTURES: exercise poses, the mannequin and the body map, into the types of `figure`. Bad
/// content never throws: a faulty pose or region is left out and told as a
/// [acheatlas.content.Problem] with its line and column. Read
/// [acheatlas.content.pictures.PoseReader] first.
package acheatlas.content.pictures;

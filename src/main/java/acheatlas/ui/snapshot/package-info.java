/// PICTURES: a scene, laid out with no window, as a PNG file. For tests, documents and the
/// `snapshot` command. Read [acheatlas.ui.snapshot.SceneImage] first.
package acheatlas.ui.snapshot;

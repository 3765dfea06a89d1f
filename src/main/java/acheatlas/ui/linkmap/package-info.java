/// DRAWS LINKS: what a person feels, what it can come from, what may help, and every link between
/// them, as a map to walk and as a table. Knows an assessment, not how it was made, and no other
/// screen. Read [acheatlas.ui.linkmap.LinkMapViewModel] first.
package acheatlas.ui.linkmap;

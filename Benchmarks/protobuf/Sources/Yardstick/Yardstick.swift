// The package is here for its dependency.

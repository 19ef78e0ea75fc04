// An empty file, without which the compiler refuses a function that has no body.

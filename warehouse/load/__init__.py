"""Loading: checked rows into the tables of one new warehouse file."""

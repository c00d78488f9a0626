"""What axe finds on the pages: in every look by `make axe`, in some by the suite."""

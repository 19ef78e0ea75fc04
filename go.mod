module crossclaim

go 1.26
